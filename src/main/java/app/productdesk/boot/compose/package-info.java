/// Where the parts meet: everything that one open workspace shows.
package app.productdesk.boot.compose;
