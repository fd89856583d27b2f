/**
 * Where Marketbook is served, the one place of it: the pages' origin is where a browser keeps what belongs to them, so it must
 * not change by chance. package.json holds the number, for scripts and start-up code that are no TypeScript.
 *
 * 28657 because no service has registered it with IANA and no usual program takes it (3000, 5000, 8000 and 8080 are every
 * development server's), and because it is below the ports that systems hand out to outgoing connections: from 32768 on
 * Linux, from 49152 on Windows and macOS. A port from there would now and then be taken by a passing connection.
 */
import { config } from "../../package.json";

export const defaultPort = config.port;

/** By this name and never by 127.0.0.1, which is another origin for browsers. */
export const originAt = (port: number): string => `http://localhost:${port}`;

/** Excel takes add-ins from https alone: `npm run dev-server -- --env https`. */
export const addInOrigin = `https://localhost:${defaultPort}`;
