// What the page says by itself, in the program's language; filled by page.js before any content comes.
"use strict";

const pageWords = {};
