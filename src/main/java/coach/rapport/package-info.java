/** Rapport: a coach inside the company's chat. Each package below this one is a module with one purpose. */
@org.jspecify.annotations.NullMarked
package coach.rapport;
