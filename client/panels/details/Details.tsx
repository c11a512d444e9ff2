// To come.
export const Details = () => <p className="quiet">…</p>;
