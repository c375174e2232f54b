// The app's slash command with its arguments, as its manifest hints at them.
export const COMMANDS = [
  { line: "/rapport", about: "Open the menu" },
  { line: "/rapport practice", hint: "[scenario]", about: "Talk with a customer" },
  { line: "/rapport feedback", about: "See your latest scorecard" },
  { line: "/rapport end", about: "End the talk and get feedback" },
  { line: "/rapport forget me", about: "Erase what Rapport keeps about you" },
  { line: "/rapport help", about: "What Rapport can do" },
];

export function matching(text) {
  if (!text.startsWith("/")) return [];
  return COMMANDS.filter((each) => each.line.startsWith(text.trimEnd()) && each.line !== text);
}
