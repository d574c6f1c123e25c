// Debian's WebKitGTK writes with the system's CLDR, which in Debian 12 puts a comma after the weekday
// in British and Australian English. Newer ones do not, nor do the tests.
{
  const newer = (text, locale) =>
    /^en-(GB|AU)\b/.test(locale) ? text.replace(/\b(\w+), (?=\d)/, "$1 ") : text;
  const { prototype } = Intl.DateTimeFormat;
  const { get } = Object.getOwnPropertyDescriptor(prototype, "format");
  Object.defineProperty(prototype, "format", {
    get() {
      const format = get.call(this), { locale } = this.resolvedOptions();
      return (date) => newer(format(date), locale);
    },
  });
  const { toLocaleString } = Date.prototype;
  Date.prototype.toLocaleString = function (locale, options) {
    return newer(toLocaleString.call(this, locale, options), locale);
  };
}
