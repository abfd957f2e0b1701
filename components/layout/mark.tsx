/** Our mark: someone speaks, and the line comes back. */
export function Mark() {
  return (
    <svg
      className="shrink-0"
      viewBox="0 0 40 40"
      width="40"
      height="40"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M6 5h28a3 3 0 0 1 3 3v18a3 3 0 0 1-3 3H19l-9 7v-7H6a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z"
        fill="#ffd84d"
      />
      <path
        d="M12 17.5l5.5 5.5L29 11.5"
        stroke="#003a3a"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
