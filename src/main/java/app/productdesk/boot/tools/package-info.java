/// What the program works with: the real ports, the workspace that is open, and what can be done in
/// it.
package app.productdesk.boot.tools;
