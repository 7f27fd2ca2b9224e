package app.productdesk.ui.productdetails;

import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.productdetails.content.Details;

/// Where the page is.
sealed interface ProductDetailsState {

    record Loading() implements ProductDetailsState {}

    record Loaded(Details details) implements ProductDetailsState {}

    /// There is no such subscription any more.
    record NotFound() implements ProductDetailsState {}

    record Failed(FaultText fault) implements ProductDetailsState {}
}
