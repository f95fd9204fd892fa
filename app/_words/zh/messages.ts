export { messagesZh as messages } from "@/server/messages/words-zh";
