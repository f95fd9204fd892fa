export const localeCookie = "locale";
