"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Dialog } from "@/app/_ui/dialog";
import { useSay } from "@/app/_ui/live-region";
import type { Choice } from "./post-fields";
import { type PostAct, PostForm } from "./post-form";
import { PostLine } from "./post-line";
import type { PostView } from "./post-views";
import { useAct } from "./use-act";

type Group = { id: string; name: string | null; posts: readonly PostView[] };
type Props = { groups: readonly Group[]; people: readonly Choice[]; today: string; mayHandOver: boolean };

const titles = { handOver: "handOverOf", appointDeputy: "appointDeputyOf", assign: "assignOf" } as const;

/** Posts by department with who holds them and who acts for them; one dialog serves every row. */
export function PostsList({ groups, people, today, mayHandOver }: Props) {
  const words = useTranslations("admin");
  const common = useTranslations("common");
  const { act, busy, problem } = useAct();
  const [asked, setAsked] = useState<{ post: PostView; what: PostAct } | null>(null);
  const say = useSay();
  // The row may stand far down a long list: the answer shows at the foot of the window.
  const tell = (pending: boolean) => say(words(pending ? "waitsForSecond" : "postDone"));

  async function end(id: string) {
    const made = await act(() => api.people.endDeputy.mutate({ id }));
    if (made) tell(Boolean(made.done.pending));
  }

  return (
    <div className="grid gap-4">
      {problem ? (
        <Alert tone="error" title={words("failed")}>
          {problem}
        </Alert>
      ) : null}
      {groups.map((group) => (
        <div key={group.id}>
          {group.name ? <h3 className="font-semibold">{group.name}</h3> : null}
          <ul>
            {group.posts.map((post) => (
              <PostLine
                key={post.id}
                post={post}
                busy={busy}
                mayHandOver={mayHandOver}
                onAsk={(what) => setAsked({ post, what })}
                onEnd={(id) => void end(id)}
              />
            ))}
          </ul>
        </div>
      ))}
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={asked ? words(titles[asked.what], { post: asked.post.name }) : ""}
        closeLabel={common("close")}
      >
        {asked ? (
          <PostForm
            what={asked.what}
            postId={asked.post.id}
            people={people}
            today={today}
            onDone={(pending) => {
              setAsked(null);
              tell(pending);
            }}
          />
        ) : null}
      </Dialog>
    </div>
  );
}
