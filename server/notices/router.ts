import { router } from "../trpc";

export const noticesRouter = router({});
