// Types of what Vite lets modules import besides code: styles, pictures.
/// <reference types="vite/client" />
