/**
 * jsdom, quicker at styles. To compute an element's style jsdom holds it against every rule of the page, and Fluent makes a rule for each pair of
 * property and value: hundreds, nearly all of them for one class. An element without that class is told before the selector is looked at.
 */
const selectors = require("jsdom/lib/jsdom/living/helpers/selectors.js");

/** A selector of one element that begins with a class: ".f1x", ".f1x:hover", ".f1x[disabled]". */
const OF_A_CLASS = /^\.([\w-]+)(?:$|[:[][^\s,>+~()]*$)/;

/** The class that an element must have, by selector; null where that can't be told so simply. */
const classes = new Map();
const { matchesDontThrow } = selectors;

selectors.matchesDontThrow = (element, selector) => {
  let needed = classes.get(selector);
  if (needed === undefined) classes.set(selector, (needed = OF_A_CLASS.exec(selector)?.[1] ?? null));
  return (needed === null || element.classList.contains(needed)) && matchesDontThrow(element, selector);
};

// Only now, for jsdom keeps what it finds when it is loaded.
module.exports = require("jest-environment-jsdom");
