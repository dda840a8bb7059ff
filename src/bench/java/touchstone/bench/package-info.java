/**
 * How fast Touchstone is: made-up workspaces of any size, whole commands timed in turns with what
 * they are held against, and benchmarks of inner loops. {@code src/bench/measure} runs them.
 */
package touchstone.bench;
