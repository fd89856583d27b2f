/** Date and time as they are typed into a cell, by the clock on the wall. */

const two = (number: number) => String(number).padStart(2, "0");

export const dateText = (now: Date) => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

export const timeText = (now: Date) => `${two(now.getHours())}:${two(now.getMinutes())}`;
