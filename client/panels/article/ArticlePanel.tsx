// Region "Article": the shelf of all articles, or the one being read.
import { useModel } from "../../ui/app-context.ts";
import { Article } from "./Article.tsx";
import { Shelf } from "./Shelf.tsx";
import { useTrail } from "./use-trail.ts";
import "./article.css";

export function ArticlePanel() {
  const document = useModel((s) => s.desk.reading?.document ?? null);
  const trail = useTrail();
  return document === null ? <Shelf trail={trail} /> : <Article key={document} id={document} trail={trail} />;
}
