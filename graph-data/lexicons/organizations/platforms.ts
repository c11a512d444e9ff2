// Where people and bodies publish: known by name to every reader, and taken for persons by a recogniser.

export const PLATFORMS: ReadonlySet<string> = new Set([
  "Bluesky", "Facebook", "Flickr", "Instagram", "LinkedIn", "Pinterest", "Reddit", "Snapchat", "Spotify", "Telegram",
  "TikTok", "Tumblr", "Twitch", "Twitter", "Vimeo", "VKontakte", "WeChat", "Weibo", "WhatsApp", "Wikinews", "Wikipedia",
  "YouTube",
]); // prettier-ignore
