export const id = 274;
export const ids = [274];
export const modules = {

/***/ 77274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotate: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65298);


/** The runner keeps so many annotations of each level of a step, and drops the rest without a word. */
const limit = 10;
/**
 * Prints annotations for the runner, at most ten of a level: the tenth says how many are not shown. The toolkit escapes line
 * ends, so that no text can start a command of its own.
 */
function annotate(annotations) {
    for (const [level, print] of [
        ['error', _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3],
        ['warning', _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e],
        ['notice', _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm],
    ]) {
        const ofLevel = annotations.filter((annotation) => annotation.level === level);
        const shown = ofLevel.length > limit ? ofLevel.slice(0, limit - 1) : ofLevel;
        for (const annotation of shown)
            print((0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .I)(annotation.message), properties(annotation));
        if (ofLevel.length > shown.length)
            print(`${ofLevel.length - shown.length} more are in the log.`, { title: `More of the same: ${ofLevel.length} in all` });
    }
}
function properties({ title, place }) {
    const plainTitle = (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .I)(title);
    return place === null ? { title: plainTitle } : { title: plainTitle, file: place.file, startLine: place.line, startColumn: place.column };
}


/***/ })

};
