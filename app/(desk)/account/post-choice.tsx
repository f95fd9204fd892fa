"use client";
import { useTranslations } from "next-intl";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { useSay } from "@/app/_ui/live-region";
import { useAct } from "../admin/use-act";

type Post = { id: string; name: string; role: string; deputy: boolean; acting: boolean };

/** The posts that one holds, with the one acted under; a switch counts for the whole session. */
export function PostChoice({ posts }: { posts: readonly Post[] }) {
  const words = useTranslations("account");
  const say = useSay();
  const { act, busy, problem } = useAct();

  async function switchTo({ id, name }: Post) {
    if (await act(() => api.people.switchPost.mutate({ postId: id }))) say(words("switched", { post: name }));
  }

  return (
    <>
      {problem ? (
        <Alert tone="error" title={words("notSwitched")} className="mb-2 max-w-prose">
          {problem}
        </Alert>
      ) : null}
      <ul className="max-w-prose">
        {posts.map((post) => (
          <li
            key={post.id}
            aria-current={post.acting ? "true" : undefined}
            className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-rule border-b py-2"
          >
            <span className="min-w-0 flex-1">
              <span className="block font-medium">{post.name}</span>
              <span className="block text-ink-2 text-small">
                {[post.role, post.deputy ? words("deputy") : null].filter(Boolean).join(" · ")}
              </span>
            </span>
            {post.acting ? (
              <Badge>{words("current")}</Badge>
            ) : (
              <Button
                aria-busy={busy}
                aria-disabled={busy}
                aria-label={words("switchTo", { post: post.name })}
                onClick={() => void switchTo(post)}
              >
                {words("switch")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
