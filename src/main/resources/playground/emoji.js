// The emoji that apps use most, by Slack's names.
export const EMOJI = {
  "+1": "👍", thumbsup: "👍", "-1": "👎", thumbsdown: "👎", wave: "👋", tada: "🎉", white_check_mark: "✅", heavy_check_mark: "✔️",
  x: "❌", warning: "⚠️", bulb: "💡", speech_balloon: "💬", heart: "❤️", smile: "😄", slightly_smiling_face: "🙂", star: "⭐",
  sparkles: "✨", mag: "🔍", ear: "👂", handshake: "🤝", seedling: "🌱", dart: "🎯", bar_chart: "📊", repeat: "🔁",
  chart_with_upwards_trend: "📈", arrow_right: "➡️", rocket: "🚀", lock: "🔒", eyes: "👀", point_right: "👉", books: "📚",
  coffee: "☕", hourglass: "⌛", hourglass_flowing_sand: "⏳", pray: "🙏", raised_hands: "🙌", clap: "👏", question: "❓",
  exclamation: "❗", information_source: "ℹ️", pencil: "📝", memo: "📝", thinking_face: "🤔", art: "🎨", calendar: "📅",
  telephone_receiver: "📞", phone: "☎️", hugging_face: "🤗", green_heart: "💚", large_green_circle: "🟢",
  large_yellow_circle: "🟡", red_circle: "🔴", white_circle: "⚪", black_circle: "⚫", arrow_up: "⬆️", arrow_down: "⬇️",
};
