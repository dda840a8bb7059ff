/** What is handed out: laid out for the build, and tried as a new user would. */
package touchstone.dist;
