import { redirect } from "next/navigation";
import { requestContext } from "@/server/request";

export default async function Home() {
  redirect((await requestContext()).actor ? "/desk" : "/login");
}
