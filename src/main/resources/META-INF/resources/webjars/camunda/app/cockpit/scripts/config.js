// Settings of Cockpit. Takes the place of the file of the same name in camunda-webapp-webjar.
export default {
  app: { vendor: 'Vormingsportaal', name: '– Cockpit' },
  locales: { availableLocales: ['nl'], fallbackLocale: 'nl' },
  dateFormat: {
    abbr: 'DD-MM-YYYY HH:mm',
    normal: 'DD-MM-YYYY HH:mm',
    long: 'dddd D MMMM YYYY HH:mm',
    short: 'DD-MM-YYYY'
  },
  customScripts: ['../portal'],
  disableWelcomeMessage: true
};
