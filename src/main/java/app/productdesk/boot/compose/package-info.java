/// Where the parts meet: what the program works with, and what one workspace shows.
package app.productdesk.boot.compose;
