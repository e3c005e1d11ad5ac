export const id = 492;
export const ids = [492];
export const modules = {

/***/ 4492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandsTable: () => (/* binding */ commandsTable),
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   inputDescription: () => (/* binding */ inputDescription),
/* harmony export */   inputsTable: () => (/* binding */ inputsTable),
/* harmony export */   outputsTable: () => (/* binding */ outputsTable)
/* harmony export */ });
/* harmony import */ var _option_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(979);

/** What `action.yml` says of an input: what it does, and for which commands it is. */
function inputDescription(option) {
    const words = option.defaultInWords === undefined ? '' : ` Default: ${option.defaultInWords}.`;
    return `${option.description}${words}${audience(option)}`;
}
/** For whom an option is, where that is not every judging command. */
function audience(option) {
    const later = option.later.map(code).join(', ');
    if (option.commands.length === 0 && later !== '')
        return ` Not in this version yet: for ${later} of a later one.`;
    if (later !== '')
        return ` For ${option.commands.map(code).join(', ')}, and in a later version for ${later}.`;
    if (option.commands.length === 1)
        return ` For ${option.commands.map(code).join(', ')}.`;
    return '';
}
/** The table of inputs, as Markdown. */
function inputsTable() {
    const rows = _option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .optionTable */ .sX
        .filter((option) => option.doors.includes('action'))
        .map((option) => [
        code(option.name),
        option.default === '' ? (option.defaultInWords ?? '') : code(option.default),
        `${option.description}${audience(option)}`,
    ]);
    return table(['input', 'default', 'what it does'], rows);
}
/** The table of outputs, as Markdown. */
function outputsTable() {
    return table(['output', 'what it holds'], _option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .outputTable */ .i4.map((output) => [code(output.name), output.description]));
}
/** The table of commands of this version, as Markdown. */
function commandsTable() {
    return table(['command', 'answers'], _option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .oQ.map((name) => [code(name), _option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandAnswers */ .NK[name]]));
}
function code(text) {
    return `\`${text}\``;
}
function table(header, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** What `--help` prints, laid out for a terminal of so many columns. */
function helpText(width) {
    const commands = _option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .oQ.map((name) => entry(`  ${usage(name)}`, _option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandAnswers */ .NK[name], 24, width));
    const options = _option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .optionTable */ .sX
        .filter((option) => option.doors.includes('cli') && option.commands.length > 0)
        .map((option) => entry(`  --${option.name}${option.value === 'switch' ? '' : ` ${option.value}`}`, inputDescription(plainDefault(option)), 32, width));
    return [
        'soc2-gate <command> [options]',
        '',
        ...wrap('Tests change-management and access controls on GitHub against the SOC 2 criteria.', width),
        ...wrap('Prints results of tests; it gives no opinion.', width),
        '',
        'Commands:',
        ...commands,
        '',
        'Options:',
        ...options,
        entry('  --help', 'Print this.', 32, width),
        entry('  --version', 'Print the version.', 32, width),
        '',
        ...wrap('The token comes from GITHUB_TOKEN or GH_TOKEN.', width),
        ...wrap('Exit codes: 0 pass, 1 fail, 2 could not tell, 3 bad usage, a bad policy or a broken environment.', width),
    ].join('\n');
}
function usage(name) {
    return {
        gate: 'gate',
        posture: 'posture',
        period: 'period --since <date> --until <date>',
        verify: 'verify <folder or zip>',
        explain: 'explain [check]',
    }[name];
}
function plainDefault(option) {
    return option.default === '' || option.value === 'switch' || option.defaultInWords !== undefined
        ? option
        : { ...option, defaultInWords: option.default };
}
/** A name and, in a column beside it, its explanation. */
function entry(name, text, column, width) {
    const lines = wrap(text.replaceAll('`', ''), Math.max(30, width - column));
    const [first = '', ...rest] = lines;
    const head = name.length < column - 1 ? [name.padEnd(column) + first] : [name, ' '.repeat(column) + first];
    return [...head, ...rest.map((line) => ' '.repeat(column) + line)].join('\n');
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}


/***/ })

};
