// What the portal adds to Tasklist and Cockpit. Both wait for this script before they start.

const app = document.querySelector('base').getAttribute('app-name');
const root = document.querySelector('base').getAttribute('app-root');

document.documentElement.lang = 'nl-BE';

// The texts are fetched now and put where the application looks for them. It would else draw its first page before
// it has them, and show those of an older version of the portal once more.
async function fetchTexts() {
  const folder = `${root}/app/${app}/locales/`;
  const texts = await fetch(`${folder}nl.json`, { cache: 'no-cache' });
  if (texts.ok) {
    const known = JSON.parse(localStorage.getItem('camunda-web') || '{}');
    known[`${folder}_locales_data_nl_${window.bust}`] = await texts.text();
    localStorage.setItem('camunda-web', JSON.stringify(known));
  }
}

// There is nothing to sign in to here: whoever has no session any more goes to the portal.
function leaveWhenSignedOut() {
  if (location.hash.startsWith('#/login')) {
    location.replace('/aanmelden');
  }
}

// The library that draws forms has no other languages.
function translateFormErrors() {
  for (const error of document.querySelectorAll('.fjs-form-field-error li')) {
    if (error.textContent === 'Field is required.') {
      error.firstChild.data = 'Vul dit in.';
    }
  }
}

// "De taak kon niet afgerond worden" would else stay, also after a second try that succeeds.
function closeOldNotifications(event) {
  if (event.target.closest('[ng-click="complete()"]')) {
    document.querySelectorAll('.page-notifications .close').forEach((button) => button.click());
  }
}

addEventListener('hashchange', leaveWhenSignedOut);
leaveWhenSignedOut();
addEventListener('click', closeOldNotifications, true);
new MutationObserver(translateFormErrors).observe(document.body, { childList: true, subtree: true });
await fetchTexts().catch(console.error);

export default {
  id: 'portal',
  pluginPoint: app === 'cockpit' ? 'cockpit.navigation' : 'tasklist.navbar.action',
  priority: 1000,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '/';
    link.textContent = 'Naar het portaal';
    node.append(link);
  }
};
