// What the pages do quicker with a script. Without it they read the same and every form works.
import htmx from 'htmx.org';
import './png.js';

htmx.config.includeIndicatorStyles = false; // the content security policy refuses styles in the page
htmx.config.allowEval = false;
htmx.config.scrollIntoViewOnBoost = false;
window.htmx = htmx;

const typing = target => target.closest('input, textarea, select, [contenteditable]');
const openMenus = () => document.querySelectorAll('details.menu[open]');

document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
    const search = document.querySelector('#search');
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }

  if (event.key === 'Escape') {
    openMenus().forEach(menu => {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  }
});

document.addEventListener('click', event => {
  openMenus().forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
