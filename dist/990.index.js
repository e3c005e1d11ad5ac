export const id = 990;
export const ids = [990];
export const modules = {

/***/ 21990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeJobSummary: () => (/* binding */ writeJobSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86397);


/** The runner refuses a step's summary above 1 MiB, and then shows none of it. */
const limitInBytes = 1024 * 1024;
/** Appends Markdown to the summary of the job. Without a runner that has one, nothing happens. */
async function writeJobSummary(markdown) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw((0,_within_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .u)(markdown, limitInBytes), true).write();
}


/***/ }),

/***/ 86397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
const cut = '\n\n_This summary was cut: the evidence package holds all of it._\n';
/** As much of a Markdown text, in whole lines, as fits into so many bytes of UTF-8. */
function within(markdown, bytes) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const room = Buffer.from(markdown).subarray(0, bytes - Buffer.byteLength(cut) - 1);
    return room.subarray(0, Math.max(0, room.lastIndexOf('\n'))).toString() + cut;
}


/***/ })

};
