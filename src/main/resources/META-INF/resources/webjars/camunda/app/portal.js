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

// The engine puts English and an id in front of the sentence that says why an answer was refused.
function shortenRefusals() {
  for (const place of document.querySelectorAll('[notifications-panel], .page-notifications, .notifications-panel')) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.data;
      const shorter = text.replace(/^(\s*)Cannot (?:submit task form|complete task) \S+: /, '$1');
      if (shorter !== text) texts.currentNode.data = shorter;
    }
  }
}

// The navigation of Cockpit has no room for a second link: it would cover the path to the page.
function addLegalMentions() {
  const place = document.querySelector('[cam-widget-footer] .row > div');
  if (place && !place.querySelector('[href="/#wettelijk"]')) {
    const legal = document.createElement('a');
    legal.href = '/#wettelijk';
    legal.textContent = 'Wettelijke vermeldingen';
    place.append(' \u00b7 ', legal);
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
new MutationObserver(() => {
  translateFormErrors();
  shortenRefusals();
  addLegalMentions();
}).observe(document.body, { childList: true, subtree: true, characterData: true });
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
