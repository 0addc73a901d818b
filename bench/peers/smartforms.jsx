import React from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BaseRenderer, RendererThemeProvider, buildForm, getResponse } from '@aehrc/smart-forms-renderer';

async function open() {
  await buildForm({ questionnaire: window.benchForm.asQuestionnaire() });
  createRoot(document.getElementById('host')).render(
    <QueryClientProvider client={new QueryClient()}>
      <RendererThemeProvider><BaseRenderer /></RendererThemeProvider>
    </QueryClientProvider>,
  );
  window.benchTotal = () => getResponse().item?.find((item) => item.linkId === 'total')?.answer?.[0].valueDecimal;
}

window.benchReady = open();
