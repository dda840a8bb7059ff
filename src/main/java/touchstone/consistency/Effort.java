package touchstone.consistency;

/**
 * How much may still be tried for one article. It is counted in steps of the solver, not in time,
 * so that the same article gets the same answer everywhere.
 */
final class Effort {

  /** Steps for a dossier: a conflict of the solver, times the sets that it works on. */
  static final long USUAL = 2_000_000;

  private long left;

  Effort(long steps) {
    this.left = steps;
  }

  /** Returns how many conflicts of the solver are left where there are so many sets; 0 if none. */
  int conflicts(int sets) {
    return (int) Math.min(Integer.MAX_VALUE / 2, left / Math.max(1, sets));
  }

  /** Takes off what was used. */
  void spend(int sets, long conflicts) {
    left = Math.max(0, left - (conflicts + 1) * Math.max(1, sets));
  }
}
