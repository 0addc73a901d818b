// A browser with voices: one that sends the words away, and one of this computer.
{
  const voice = (lang, localService) => ({ lang, localService, name: lang, voiceURI: lang, default: false });
  window.spoken = [];
  const voices = [voice('en-GB', false), voice('fr-FR', false), voice('en-US', true)];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => voices,
    speak: (words) => window.spoken.push([words.voice.lang, words.voice.localService, words.text]),
    cancel: () => window.spoken.push('silence'),
  } });
}
