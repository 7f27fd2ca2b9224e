/// What files say of products and how they were bought.
package app.productdesk.domain.intake.assembly.product;
