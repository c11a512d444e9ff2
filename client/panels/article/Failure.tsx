// What stands in place of a text that could not be loaded.
import { Icon } from "../../ui/Icon.tsx";

export const Failure = ({ text, children }: { text: string; children?: React.ReactNode }) => (
  <div className="article-failure" role="alert">
    <p>
      <Icon name="warning" /> {text}
    </p>
    {children}
  </div>
);
