/** CSS modules: each class is called what it is called in the file. */
const classes: Record<string, string> = new Proxy({}, {get: (_, name) => String(name)});

export default classes;
