// To come.
export const GraphTable = () => <p className="quiet">…</p>;
