@org.jspecify.annotations.NullMarked
package redline.review.store;
