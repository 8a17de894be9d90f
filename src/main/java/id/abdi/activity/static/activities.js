// The quick form of /activities: chips fill it in one touch, and what is typed survives a reload (UX-3, OFF-1).
// The draft is kept for this tab and this person alone, together with the form's id: sent again after a lost answer, it
// records one activity.
(() => {
  'use strict';
  const KEY = 'abdi.activity.draft.';
  const FIELDS = ['description', 'minutes', 'quantity', 'unitOfOutput', 'kind', 'startedAt', 'standardCode', 'deviation'];
  const form = () => document.querySelector('form[data-activity-form]');
  const key = (target) => KEY + target.dataset.person + '.' + target.elements.date.value;

  const store = (action) => {
    try {
      return action(window.sessionStorage);
    } catch (unavailable) {
      return null; // storage is off or full: the text stays on the screen
    }
  };

  const forget = (keep) => store((storage) => Object.keys(storage)
    .filter((name) => name.startsWith(KEY) && !(keep && name.startsWith(keep)))
    .forEach((name) => storage.removeItem(name)));

  const value = (target, name) => {
    const field = target.elements[name];
    return field ? field.value : '';
  };

  const save = (target) => {
    if (target.dataset.draft === 'none' || Number(value(target, 'replaces')) > 0) {
      return; // what a helper enters for another, or a change of a stored activity, is no draft of the own day
    }
    const draft = {id: value(target, 'id')};
    FIELDS.forEach((name) => { draft[name] = value(target, name); });
    store((storage) => storage.setItem(key(target), JSON.stringify(draft)));
  };

  const fill = (target, values) => {
    FIELDS.forEach((name) => {
      const field = target.elements[name];
      if (field && values[name] !== undefined) {
        field.value = values[name];
      }
    });
    const more = target.querySelector('details');
    if (more && (values.quantity || values.startedAt || values.deviation || (values.kind && values.kind !== 'ROUTINE'))) {
      more.open = true;
    }
  };

  // Quantity times standard minutes, proposed until somebody types minutes of their own.
  const propose = (target) => {
    const note = target.querySelector('[data-standard-note]');
    const quantity = Number(value(target, 'quantity').replace(',', '.'));
    const each = Number(target.dataset.standardMinutes);
    const known = each > 0 && quantity > 0;
    if (note) {
      note.hidden = !known;
    }
    if (!known) {
      return;
    }
    const minutes = Math.max(1, Math.round(each * quantity));
    const field = target.elements.minutes;
    if (!field.value || field.value === target.dataset.proposed) {
      field.value = minutes;
      target.dataset.proposed = String(minutes);
    }
    if (note) {
      note.textContent = target.querySelector('[data-standard-part]').dataset.words.replace('~0', minutes);
    }
  };

  const pick = (target, chosen) => {
    const before = target.dataset.standardName;
    target.elements.standardCode.value = chosen.standard;
    target.elements.unitOfOutput.value = chosen.unit;
    if (!target.elements.description.value || target.elements.description.value === before) {
      target.elements.description.value = chosen.name;
    }
    target.dataset.standardName = chosen.name;
    target.dataset.standardMinutes = chosen.standardMinutes;
    propose(target);
  };

  const restore = () => {
    const target = form();
    if (!target || target.dataset.ready) {
      return;
    }
    target.dataset.ready = 'yes';
    target.querySelectorAll('[data-needs-script]').forEach((part) => { part.hidden = false; });
    if (target.dataset.draft === 'none') {
      return;
    }
    forget(KEY + target.dataset.person + '.');
    const text = store((storage) => storage.getItem(key(target)));
    if (!text || value(target, 'description') || Number(value(target, 'replaces')) > 0) {
      return;
    }
    let draft;
    try {
      draft = JSON.parse(text);
    } catch (damaged) {
      draft = null;
    }
    const stored = draft && document.querySelector('[data-activity="' + CSS.escape(String(draft.id)) + '"]');
    if (!draft || stored || !FIELDS.some((name) => name !== 'kind' && draft[name])) {
      store((storage) => storage.removeItem(key(target)));
      return;
    }
    target.elements.id.value = draft.id;
    fill(target, draft);
    const note = target.querySelector('[data-draft-note]');
    if (note) {
      note.hidden = false;
    }
  };

  document.addEventListener('input', (event) => {
    const target = event.target.closest('form[data-activity-form]');
    if (target) {
      if (event.target.name === 'minutes') {
        delete target.dataset.proposed;
      } else if (event.target.name === 'standardCode') {
        delete target.dataset.standardMinutes;
        propose(target);
      } else if (event.target.name === 'quantity') {
        propose(target);
      }
      save(target);
    }
  });

  document.addEventListener('click', (event) => {
    const target = form();
    if (!target) {
      return;
    }
    const chip = event.target.closest('[data-suggestion]');
    if (chip) {
      event.preventDefault();
      fill(target, chip.dataset);
      save(target);
      target.querySelector('[type=submit]').focus();
      return;
    }
    const standard = event.target.closest('[data-standard]');
    if (standard) {
      event.preventDefault();
      pick(target, standard.dataset);
      save(target);
      target.elements.quantity.focus();
      return;
    }
    const minutes = event.target.closest('[data-add-minutes]');
    if (minutes) {
      const field = target.elements.minutes;
      field.value = Math.min(1440, (Number(field.value) || 0) + Number(minutes.dataset.addMinutes));
      delete target.dataset.proposed;
      save(target);
      return;
    }
    if (event.target.closest('[data-discard-draft]')) {
      store((storage) => storage.removeItem(key(target)));
      window.location.reload();
    }
  });

  // The phone keeps it until there is a signal: the form is free for the next activity, under a new id.
  document.addEventListener('abdi:kept', (event) => {
    const target = event.target;
    if (!target.matches('form[data-activity-form]')) {
      return;
    }
    store((storage) => storage.removeItem(key(target)));
    target.elements.id.value = uuid7();
    fill(target, {description: '', minutes: '', quantity: '', unitOfOutput: '', startedAt: '', standardCode: '', deviation: ''});
    delete target.dataset.proposed;
    delete target.dataset.standardMinutes;
    target.elements.description.focus();
  });

  // RFC 9562, version 7: the moment, then chance.
  const uuid7 = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    for (let i = 5, time = Date.now(); i >= 0; i -= 1, time = Math.floor(time / 256)) {
      bytes[i] = time % 256;
    }
    bytes[6] = (bytes[6] & 15) | 112;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };

  // Signing out takes every draft from the device.
  document.addEventListener('submit', (event) => {
    if (event.target.matches('form[action$="/logout"]')) {
      forget();
    }
  });

  document.addEventListener('htmx:afterSettle', restore);
  document.addEventListener('DOMContentLoaded', restore);
  if (document.readyState !== 'loading') {
    restore();
  }
})();
