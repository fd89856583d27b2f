/**
 * Roles and names for screen readers, which the component's templates lack: its buttons, menus and tabs are plain divs. Each
 * rule must find its element, so that a later version of the component cannot lose one unnoticed. What stands in
 * "aria-label" is English, and translated with the other texts.
 */

/** Template → selector → attributes. */
const rules = {
  TopBar: {
    ".o-topbar-topleft": { role: "menubar", "aria-label": "Menu bar" },
    ".o-topbar-menu": {
      role: "menuitem",
      "aria-haspopup": "menu",
      "t-att-aria-expanded":
        "state.menuState.parentMenu and state.menuState.parentMenu.id === menu.id ? 'true' : 'false'",
    },
    ".o-toolbar-tools": { role: "toolbar", "aria-label": "Toolbar" },
    ".more-tools": { role: "button", "aria-label": "More tools" },
  },
  ActionButton: {
    ".o-menu-item-button": {
      role: "button",
      "t-att-aria-disabled": "isEnabled ? undefined : 'true'",
      "t-att-aria-pressed": "isActive ? 'true' : undefined",
    },
  },
  PaintFormatButton: {
    ".o-menu-item-button": { role: "button", "t-att-aria-pressed": "isActive ? 'true' : undefined" },
  },
  ColorPickerWidget: { ".o-color-picker-button": { role: "button", "aria-haspopup": "true" } },
  BorderEditorWidget: {
    "[t-ref=borderEditorButton]": { role: "button", "aria-label": "Borders", "aria-haspopup": "true" },
  },
  NumberEditor: {
    ".o-number-editor": { role: "group" },
    input: { "t-att-aria-label": "props.title" },
    ".o-text-options": { role: "listbox", "t-att-aria-label": "props.title" },
    ".o-text-options div": { role: "option" },
  },
  NamedRangeSelector: {
    TextInput: { "placeholder.translate": "Name box" },
    ".o-hoverable-button": { role: "button", "aria-label": "Named ranges", "aria-haspopup": "menu" },
  },
  NamedRangePreview: { TextInput: { "placeholder.translate": "Name" } },
  PivotTitleSection: { TextInput: { "placeholder.translate": "Name" } },
  FindAndReplacePanel: {
    ".o-result-buttons button:first-of-type": { "aria-label": "Previous match" },
    ".o-result-buttons button:last-of-type": { "aria-label": "Next match" },
  },
  TablePanel: { NumberInput: { "placeholder.translate": "Number of header rows" } },
  PieHoleSize: { NumberInput: { "placeholder.translate": "Center radius" } },
  CalendarChartConfigPanel: {
    "Select[class*=horizontal]": { "title.translate": "Horizontal axis" },
    "Select[class*=vertical]": { "title.translate": "Vertical axis" },
  },
  AddDimensionButton: { input: { "aria-label": "Search fields" } },
  // A label is no button; where it has no words its tooltip names the box.
  Checkbox: { label: { role: undefined }, input: { "t-att-aria-label": "props.label ? undefined : props.title" } },
  RoundColorPicker: { ".o-round-color-picker-button": { role: "button", "aria-label": "Color" } },
  SelectionInput: { ".o-remove-selection": { "aria-label": "Remove range" } },
  Menu: {
    ".o-menu": { role: "menu" },
    ".o-separator": { role: "separator" },
    ".o-menu-item": {
      role: "menuitem",
      "t-att-aria-disabled": "isMenuEnabled ? undefined : 'true'",
      "t-att-aria-haspopup": "isMenuRoot ? 'menu' : undefined",
    },
  },
  BottomBar: {
    ".o-add-sheet": { role: "button", "aria-label": "Add sheet" },
    ".o-list-sheets": { role: "button", "aria-label": "List of sheets", "aria-haspopup": "menu" },
    ".o-sheet-list": { role: "tablist", "aria-label": "Sheets" },
    ".o-bottom-bar-arrow-left": { role: "button", "aria-label": "Sheets further left" },
    ".o-bottom-bar-arrow-right": { role: "button", "aria-label": "Sheets further right" },
  },
  BottomBarSheet: { ".o-sheet": { role: "tab", "t-att-aria-selected": "isSheetActive ? 'true' : 'false'" } },
  BottomBarStatistic: { ".o-selection-statistic": { role: "button", "aria-haspopup": "menu" } },
  SidePanelExtended: {
    ".o-sidePanel": { role: "region", "t-att-aria-label": "getTitle()" },
    ".o-sidePanelTitle": { role: "heading", "aria-level": "2" },
    ".o-collapse-panel": { role: "button", "aria-label": "Collapse" },
    ".o-pin-panel": { role: "button", "aria-label": "Unpin" },
    ".o-sidePanelClose": { role: "button", "aria-label": "Close" },
  },
  Composer: { ".o-composer": { role: "textbox", "aria-label": "Cell content", "aria-multiline": "true" } },
  ColorPicker: {
    ".o-color-picker-line-item[t-att-data-color]": { role: "button", "t-att-aria-label": "color" },
    "div.o-color-picker-section-name.o-color-picker-toggler": { role: "button" },
    input: { "aria-label": "Hexadecimal color" },
  },
  Select: {
    ".o-select": {
      role: "button",
      "aria-haspopup": "listbox",
      "t-att-aria-expanded": "state.isPopoverOpen ? 'true' : 'false'",
    },
    ".o-select-dropdown": { role: "listbox" },
    ".o-select-option": { role: "option", "t-att-aria-selected": "value.value === activeValue ? 'true' : 'false'" },
  },
  GridAddRowsFooter: { input: { "aria-label": "Number of rows to add" } },
};

/** Natively operable, so that a role of ours would say less. */
const operable = /^(button|a|input|select|textarea|label|option)$/;

/** With something in it: an empty handler only keeps an event from going further. */
const hasAttribute = (element, pattern) =>
  [...element.attributes].some(({ name, value }) => value && pattern.test(name));

/** What is clicked and says what it is when pointed at is a button with that name. */
function markButtons(root) {
  for (const element of root.querySelectorAll("*")) {
    const isPlain = !operable.test(element.localName) && /^[a-z]/.test(element.localName);
    const isClicked = hasAttribute(element, /^t-on-click/) && hasAttribute(element, /^(t-att-|t-attf-)?title$/);
    if (isPlain && isClicked && !element.hasAttribute("role")) element.setAttribute("role", "button");
  }
}

/** A pivot's choices have their words beside them. */
function nameChoices(root) {
  for (const box of root.querySelectorAll(".row Checkbox"))
    if (!box.hasAttribute("label") && !box.hasAttribute("label.translate"))
      box.setAttribute("title.translate", box.closest(".row").firstElementChild.textContent.trim());
}

/** Drawings and letters of a symbol font say nothing. */
function hideDrawings(root) {
  for (const drawing of root.querySelectorAll("svg, i.fa")) drawing.setAttribute("aria-hidden", "true");
}

/** `templates` are owl's, by name, as elements. */
export function makeSpoken(templates) {
  for (const [name, selectors] of Object.entries(rules))
    for (const [selector, attributes] of Object.entries(selectors)) {
      const template = templates[`o-spreadsheet-${name}`] ?? templates[`o-spreadsheet.${name}`];
      const found = template?.querySelectorAll(selector) ?? [];
      if (found.length === 0) throw new Error(`The template ${name} has no ${selector} any more`);
      for (const element of found)
        for (const [attribute, value] of Object.entries(attributes))
          if (value === undefined) element.removeAttribute(attribute);
          else element.setAttribute(attribute, value);
    }
  for (const template of Object.values(templates)) {
    if (typeof template === "string") continue;
    hideDrawings(template);
    markButtons(template);
    nameChoices(template);
  }
}
