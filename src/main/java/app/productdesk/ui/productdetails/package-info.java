/// Everything there is to tell about one product.
package app.productdesk.ui.productdetails;
