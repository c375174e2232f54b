// Of the app's slash commands, as its manifest lists them, those that go on from what was typed.
export function matching(commands, text) {
  if (!text.startsWith("/")) return [];
  return commands.filter((each) => each.line.startsWith(text.trimEnd()) && each.line !== text);
}
