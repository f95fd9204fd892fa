export { messagesEn as messages } from "@/server/messages/words-en";
