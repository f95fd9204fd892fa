/** Lower than a form's button where rows stand close; a finger's size on phones. */
export const rowButton = "whitespace-nowrap md:min-h-8! md:px-2.5! md:py-0.5!";
