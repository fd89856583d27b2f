module.exports = () => require("./browser").close();
