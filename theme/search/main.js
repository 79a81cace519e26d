import { SearchPage } from "./search-page.js";

const page = document.querySelector('[data-search]');
if (page !== null) new SearchPage(/** @type {HTMLElement} */ (page)).start();
