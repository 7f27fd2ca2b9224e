/// The end of the chain of entries, which stands for everything before it.
package app.productdesk.domain.activity.chain;
