"use client";
import { useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { rowButton } from "../desk/row-button-class";
import type { PostAct } from "./post-form";
import type { PostView } from "./post-views";

type Props = {
  post: PostView;
  busy: boolean;
  mayHandOver: boolean;
  onAsk: (what: PostAct) => void;
  onEnd: (deputyId: string) => void;
};

/** One post: its holder or that it is vacant, who comes next, the deputies, and what can be done. */
export function PostLine({ post, busy, mayHandOver, onAsk, onEnd }: Props) {
  const words = useTranslations("admin");
  const { name } = post;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-rule border-b py-1.5">
      <div className="min-w-0 flex-1 basis-56">
        <p>
          <span className="font-medium">{name}</span>{" "}
          <span className="text-ink-2 text-small">{post.role}</span>
        </p>
        <p className="flex flex-wrap items-center gap-x-2">
          {post.holder ? (
            <>
              {words("heldBy", { name: post.holder.name })}
              {post.holder.mark ? <Badge tone="yellow">{post.holder.mark}</Badge> : null}
            </>
          ) : (
            <Badge tone="red">{words("vacant")}</Badge>
          )}
          {post.next ? <span className="text-ink-2">{post.next}</span> : null}
        </p>
        {post.deputies.map((deputy) => (
          <p key={deputy.id} className="flex flex-wrap items-center gap-x-2 text-ink-2 text-small">
            {deputy.text}
            <Button
              look="quiet"
              className={rowButton}
              aria-disabled={busy}
              aria-label={words("endDeputyOf", { name: deputy.name, post: name })}
              onClick={() => onEnd(deputy.id)}
            >
              {words("endDeputy")}
            </Button>
          </p>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        {mayHandOver && post.vacant ? (
          <Button
            className={rowButton}
            aria-label={words("assignOf", { post: name })}
            onClick={() => onAsk("assign")}
          >
            {words("assign")}
          </Button>
        ) : null}
        {mayHandOver && post.holder && !post.next ? (
          <Button
            className={rowButton}
            aria-label={words("handOverOf", { post: name })}
            onClick={() => onAsk("handOver")}
          >
            {words("handOver")}
          </Button>
        ) : null}
        <Button
          className={rowButton}
          aria-label={words("appointDeputyOf", { post: name })}
          onClick={() => onAsk("appointDeputy")}
        >
          {words("appointDeputy")}
        </Button>
      </div>
    </li>
  );
}
