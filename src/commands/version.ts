/** The version of this tool. A test keeps it equal to the one in package.json, which a bundle does not carry. */
export const version = '0.1.0'
