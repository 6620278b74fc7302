"""The demo's stories: one module an application, and one for the rest of life. Everybody in them is made up."""
