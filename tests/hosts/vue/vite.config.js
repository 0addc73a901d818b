import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag === 'waymark-assessment';

export default { base: '/vue/', plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
