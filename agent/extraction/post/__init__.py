"""The post: what was applied for.

roles               the role: posts: what may be one; post_looks: what its name looks like
bare_titles         a title without the firm, the day, the step of the hunt; no_posts: what only looks like a post
full_titles         what a role goes on with: its step, the field of a lecturer; what a mail calls the post
screens             talks that are called by who holds them
numbers, figures    under which a vacancy is kept; figures in names of posts
"""
