// To come.
export const Filters = () => <p className="quiet">…</p>;
